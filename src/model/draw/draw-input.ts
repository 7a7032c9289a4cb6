/** Who can be drawn for inspection: an entry of the directory of objects (检查对象名录库). */
export interface DrawObject {
  readonly id: string;
  /** The class it is drawn within, such as its class of credit risk. */
  readonly stratum: string;
  /** What it is called; counts for the digest of the list, not for the draw. */
  readonly title?: string | undefined;
}

/** Who can be sent: an entry of the directory of inspectors (执法检查人员名录库). */
export interface DrawInspector {
  readonly id: string;
  /** Whether a certificate is valid on the day of the inspection. */
  readonly isCertified: boolean;
  readonly title?: string | undefined;
}

/** The two directories, in any order. */
export interface DrawLists {
  readonly objects: readonly DrawObject[];
  readonly inspectors: readonly DrawInspector[];
}

/** An inspector who may not be sent to an object (回避). */
export interface Recusal {
  readonly inspector: string;
  readonly object: string;
}

/** How is drawn; published with the lists, it leaves nothing to whoever knows the seed. */
export interface DrawTerms {
  /** How many objects are drawn of each stratum; every stratum of the list has one, 0 leaves it out. */
  readonly sampleSizes: Readonly<Record<string, number>>;
  /** How many inspectors are sent to each object. */
  readonly teamSize: number;
  /** How many of them are certified at least. */
  readonly certifiedAtLeast: number;
  readonly recusals?: readonly Recusal[] | undefined;
  /** How often an object is drawn in a year at most; without it, any number of times. */
  readonly yearlyCap?:
    | {
        readonly atMost: number;
        /** The objects drawn earlier in the year, one as often as it was drawn. */
        readonly earlier: readonly string[];
      }
    | undefined;
  /**
   * A text that nobody could know when the commitment was published, such as the numbers of a lottery drawn after it. With
   * it, not even whoever chose the seed could choose the result.
   */
  readonly beacon?: string | undefined;
}

/** All that a draw depends on. */
export interface DrawInput extends DrawLists, DrawTerms {
  /** What {@link commitSeed} made of the seed, as it was published before the draw. */
  readonly commitment: string;
  readonly seed: string;
}
