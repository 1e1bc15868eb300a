export default definePageConfig({ navigationBarTitleText: '期限和限额' })
