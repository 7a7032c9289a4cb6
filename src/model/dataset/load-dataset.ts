import type { Dataset } from "./dataset.js";
import { DatasetError } from "./dataset-error.js";
import { type DatasetSource, type LoadDatasetOptions, readDataset } from "./read-dataset.js";

/**
 * Makes a dataset of records, given by the name of their entity; throws one {@link DatasetError} that tells of every
 * record and field that is wrong, of ids used twice and of references to records that do not exist.
 *
 * A `null` counts as missing where a field may be missing. The dataset shares nothing with what it was made of.
 *
 * @example
 * loadDataset({ region: [{ id: "cj", title: "昌吉市", kind: "division", level: "county" }] }).records(Region).length // => 1
 */
export function loadDataset(source: DatasetSource, options?: LoadDatasetOptions): Dataset {
  const { dataset, problems } = readDataset(source, options);
  if (dataset === undefined) throw new DatasetError(problems);
  return dataset;
}
