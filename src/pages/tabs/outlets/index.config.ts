export default definePageConfig({
  navigationBarTitleText: '网点',
  enableShareAppMessage: true,
  enableShareTimeline: true,
  disableScroll: true,
})
