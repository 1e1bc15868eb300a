export default definePageConfig({ navigationBarTitleText: '到窗口扫码' })
