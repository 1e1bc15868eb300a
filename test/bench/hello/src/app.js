import { useLaunch } from '@tarojs/taro'
import './app.css'

export default function App({ children }) {
  useLaunch(() => console.log('App launched.'))
  return children
}
