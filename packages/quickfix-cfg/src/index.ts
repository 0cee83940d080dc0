/**
 * Reads QuickFIX settings files.
 *
 * The most important name is {@link loadQuickFixCfg}; {@link noticeText} says what is not as it was.
 */
export { type Notice, noticeText } from './notice.js'
export {
  type CfgOptions,
  loadQuickFixCfg,
  type QuickFixCfg,
  readQuickFixCfg,
} from './quickfix-cfg.js'
export type { Dialect } from './setting.js'
export type { CfgTcp, CfgTls } from './tls-options.js'
export type { CfgDictionary, CfgRules, CfgValidation } from './validation.js'
