export default definePageConfig({ navigationBarTitleText: '评价培训' })
