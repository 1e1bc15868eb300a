export default definePageConfig({ navigationBarTitleText: '咨询进度' })
