export default definePageConfig({
  navigationBarTitleText: '培训计划',
  enableShareAppMessage: true,
})
