export default definePageConfig({ navigationBarTitleText: '与实际不符' })
