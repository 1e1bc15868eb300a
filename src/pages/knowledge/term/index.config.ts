export default definePageConfig({ navigationBarTitleText: '名词' })
