export default definePageConfig({ navigationBarTitleText: '窗口与排队' })
