/**
 * Configurations of the command line.
 *
 * @module fazhi/config
 */

export { type Config, defineConfig } from "../io/config.js";
export { ConfigError, type ConfigProblem } from "../io/config-error.js";
export { type LocatedConfig, loadConfigText, loadConfigValue, type ReadConfig } from "../io/read-config.js";
