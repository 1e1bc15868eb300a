export default definePageConfig({ navigationBarTitleText: '名额变动记录' })
