export default definePageConfig({
  navigationBarTitleText: '培训详情',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
