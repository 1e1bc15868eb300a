export default definePageConfig({ navigationBarTitleText: '学的用上了吗' })
