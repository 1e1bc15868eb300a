export default definePageConfig({ navigationBarTitleText: '窗口的码' })
