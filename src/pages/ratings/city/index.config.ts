export default definePageConfig({ navigationBarTitleText: '全市的评价' })
