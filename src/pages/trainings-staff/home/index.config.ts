export default definePageConfig({ navigationBarTitleText: '培训组织' })
