export default definePageConfig({ navigationBarTitleText: '对比两版' })
