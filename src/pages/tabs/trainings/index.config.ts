export default definePageConfig({
  navigationBarTitleText: '培训',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
