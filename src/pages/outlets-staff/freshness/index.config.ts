export default definePageConfig({ navigationBarTitleText: '先改哪些' })
