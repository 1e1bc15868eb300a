export default definePageConfig({ navigationBarTitleText: '改指南' })
