export default definePageConfig({ navigationBarTitleText: '评价存证' })
