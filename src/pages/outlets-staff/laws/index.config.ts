export default definePageConfig({ navigationBarTitleText: '法律变化核对' })
