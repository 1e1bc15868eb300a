export default definePageConfig({
  navigationBarTitleText: '服务',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
