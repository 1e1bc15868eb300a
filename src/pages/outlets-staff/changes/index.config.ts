export default definePageConfig({ navigationBarTitleText: '网点改动' })
