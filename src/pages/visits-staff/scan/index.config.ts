export default definePageConfig({ navigationBarTitleText: '扫码到场' })
