/** Words without a meaning of their own, after which a phrase goes on. */
export const SMALL_WORDS =
  'an?|the|of|and|in|on|for|to|from|by|with|at|as|is|og|i|på|av|til|med|fr[aå]|som|en|ett?|ein|eit|de[nrst]?|' +
  'och|att|för|från|af|und|die|das|im|vo[nm]|zu[rm]?|für|mit|om';
