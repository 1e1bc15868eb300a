export default definePageConfig({
  navigationBarTitleText: '上海知识产权公共服务',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
