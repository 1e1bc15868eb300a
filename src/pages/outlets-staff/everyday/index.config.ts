export default definePageConfig({ navigationBarTitleText: '搜不到的说法' })
