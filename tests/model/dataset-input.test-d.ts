import type { DatasetInput } from "../../src/model/dataset/dataset-input.js";
import { loadDataset } from "../../src/model/dataset/load-dataset.js";

export const sound: DatasetInput = {
  region: [{ id: "cj", title: "昌吉市", kind: "division", level: "county" }],
  unit: [{ id: "fzb", title: "法制办", kind: "office", level: "county", region: "cj", establishedOn: "2003-01-01" }],
};
loadDataset(sound);

// @ts-expect-error: no kind of records is called so
export const misspeltKind: DatasetInput = { unt: [] };

export const misspeltField: DatasetInput = {
  // @ts-expect-error: no unit has such a field
  unit: [{ id: "fzb", titel: "法制办", kind: "office", level: "county" }],
};

export const wrongCode: DatasetInput = {
  // @ts-expect-error: no unit is of such a kind
  unit: [{ id: "fzb", title: "法制办", kind: "township", level: "county" }],
};
