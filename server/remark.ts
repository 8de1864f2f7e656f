import { presetOf } from '../rules/preset.ts'
import { todayHere } from './terminal.ts'

export { type PresetOptions, pluginOf, presetOf } from '../rules/preset.ts'

/** The preset for remark: `"plugins": ["touchline/remark"]`. */
export default presetOf({ today: todayHere })
