export default definePageConfig({
  navigationBarTitleText: '查验证书',
  enableShareAppMessage: true,
})
