export default definePageConfig({ navigationBarTitleText: '大家说的不符' })
