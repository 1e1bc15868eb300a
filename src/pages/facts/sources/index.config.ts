export default definePageConfig({ navigationBarTitleText: '信息来源' })
