import { createContext } from 'react'

/**
 * The fields of a page that hold more than can be sent, each as a function that leads there. Primary buttons
 * wait for them, as a browser does not submit a form with an invalid field.
 */
export const OverlongFields = createContext(new Set<() => void>())
