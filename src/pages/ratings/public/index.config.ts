export default definePageConfig({
  navigationBarTitleText: '办过的人怎么说',
  enableShareAppMessage: true,
})
