import type { Words } from '@/shared/lib/language'

interface SchematicMapText {
  schematic: string
  legend: { rough: string; known: string; schematic: string }
  zoomIn: string
  zoomOut: string
}

/** Words of the map that a browser shows. */
export const schematicMapText: Words<SchematicMapText> = {
  zh: {
    schematic: '示意图',
    legend: {
      rough: '位置待核实，画在所在区',
      known: '位置已知',
      schematic: '行政区示意图，审图号待补',
    },
    zoomIn: '放大',
    zoomOut: '缩小',
  },
  en: {
    schematic: 'Schematic map',
    legend: {
      rough: 'Place to be verified, drawn at its district',
      known: 'Place known',
      schematic: 'Schematic map of districts, approval number pending',
    },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
  },
}
