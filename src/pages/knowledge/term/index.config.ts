export default definePageConfig({
  navigationBarTitleText: '名词',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
