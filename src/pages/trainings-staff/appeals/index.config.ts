export default definePageConfig({ navigationBarTitleText: '缺席申诉' })
