// In a browser this stands for '@tarojs/components' (config/index.ts). Nothing but exports: Taro's build empties the rest.
export {
  Button,
  Image,
  Input,
  Map,
  PageContainer,
  Picker,
  ScrollView,
  Textarea,
} from '@tarojs/components/lib/react'
export { Text, View } from './elements.h5'
