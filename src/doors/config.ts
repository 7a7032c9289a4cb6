/**
 * Configurations of the command line.
 *
 * @module fazhi/config
 */

export { type Config, defineConfig } from "../io/config.js";
