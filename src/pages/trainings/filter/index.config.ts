export default definePageConfig({ navigationBarTitleText: '筛选培训' })
