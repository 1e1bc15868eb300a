export default definePageConfig({ navigationBarTitleText: '预约和取号' })
