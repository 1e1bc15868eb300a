export default definePageConfig({ navigationBarTitleText: '需求和供给' })
