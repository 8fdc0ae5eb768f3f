/** Numbers that keep the features of different templates apart. They are hashed into the weights: never renumber, only add. */
export const wordFeature = {
  lower: 1, word: 2, shape: 3, classes: 4, form: 5, prefix: 10, suffix: 15, shapedSuffix: 25, classBit: 64,
  fine: 40, middle: 41, coarse: 42, casedFine: 43, other: 44, casedOther: 45, unclustered: 46,
} as const;

/** Templates of a word's features at one offset are this far apart from those at the next. */
export const OFFSET_STRIDE = 128;

export const contextFeature = {
  edgeBefore: 900, edgeAfter: 901, bias: 902,
  start: 1001, shapes: 1002, startWord: 1003, style: 1004, styleShape: 1005,
  wordBefore: 1010, wordAfter: 1011, beforeShape: 1012, shapeAfter: 1013, shapeBefore: 1014, afterShape: 1015, twoBefore: 1016, twoAfter: 1017,
  clusterBefore: 1020, clusterAfter: 1021, clusterBeforeShape: 1022, shapeClusterAfter: 1023, clustersAround: 1024,
  verbAfter: 1026, wordBeforeName: 1027, lastOfName: 1028, firstOfName: 1029, nameLength: 1031, repeated: 1035, givenAfterName: 1036,
  gazetteer: 1030, gazetteerBefore: 1032, gazetteerAfter: 1033, gazetteerShape: 1034,
  seen: 1040, givenBefore: 1041, titleBefore: 1042, tailAfter: 1043, otherBefore: 1044, otherClusterBefore: 1045, otherAfter: 1046,
  otherClusterAfter: 1047,
  hint: 1060, hintBefore: 1061, hintAfter: 1062, hintShape: 1063, hintWord: 1064, hintSeen: 1065, hints: 1066, hintCluster: 1067, hintStyle: 1068,
  line: 1080, lineShape: 1081, lineAfter: 1082,
} as const;
