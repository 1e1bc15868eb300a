export default definePageConfig({
  navigationBarTitleText: '课程和往期活动',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
