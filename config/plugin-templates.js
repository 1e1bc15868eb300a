/**
 * The attributes in the WeChat templates. Taro writes every attribute that WeChat knows into the template of
 * each component, on each level: 37 KB of base.wxml. These templates contain only the attributes that screens
 * set, and the ARIA attributes that Taro leaves out (NervJS/taro#10025). An attribute missing here has no
 * effect on the phone: test/weapp/templates.test.ts finds screens that set one.
 */
const aria = {
  'aria-role': 'i.ariaRole',
  'aria-label': 'i.ariaLabel',
  'aria-selected': 'i.ariaSelected',
  'aria-checked': 'i.ariaChecked',
}

const used = {
  View: ['hover-class', 'hover-stay-time'],
  Text: [],
  Button: ['hover-class', 'open-type', 'bindgetphonenumber'],
  ScrollView: ['scroll-x', 'scroll-y'],
  Input: [
    'value',
    'type',
    'focus',
    'maxlength',
    'confirm-type',
    'placeholder',
    'placeholder-class',
    'bindinput',
    'bindfocus',
    'bindblur',
    'bindconfirm',
  ],
  Textarea: [
    'value',
    'focus',
    'maxlength',
    'placeholder',
    'placeholder-class',
    'bindinput',
    'bindblur',
  ],
  Image: ['src', 'mode'],
  Picker: ['mode', 'value', 'range', 'bindchange'],
  Map: [
    'longitude',
    'latitude',
    'scale',
    'markers',
    'enable-rotate',
    'enable-scroll',
    'enable-zoom',
    'bindtap',
    'bindregionchange',
    'bindmarkertap',
    'bindlabeltap',
    'binderror',
  ],
  PageContainer: ['show', 'position', 'round', 'overlay', 'bindafterleave', 'bindclickoverlay'],
}

const added = {
  View: aria,
  Text: { 'aria-role': 'i.ariaRole' },
  Input: { 'aria-label': 'i.ariaLabel' },
  Textarea: { 'aria-label': 'i.ariaLabel' },
}

const pick = (component, names) =>
  Object.fromEntries(
    Object.entries(component).filter(([name]) => names.includes(name.toLowerCase())),
  )

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (!template) return // no templates in the browser build
      for (const [name, names] of Object.entries(used))
        template.internalComponents[name] = pick(template.internalComponents[name], names)
      template.mergeComponents(ctx, added)
    },
  })
  ctx.modifyBuildAssets(({ assets }) => {
    const asset = assets['base.wxml']
    if (!asset) return
    // Not Taro's `minifyXML`: it leaves <input> open, which WeChat's compiler refuses.
    const minified = asset.source().replace(/>\s+</g, '><').replace(/>\s+$/, '>')
    assets['base.wxml'] = { source: () => minified, size: () => Buffer.byteLength(minified) }
  })
}

Object.assign(module.exports, { used, added })
