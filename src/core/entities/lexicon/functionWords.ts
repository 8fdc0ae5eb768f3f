import { wordsOf } from './list';

/** Words that begin sentences without belonging to the name behind them, and never stand in a name's first place. */
export const functionWords = wordsOf(`
  the a an this that these those my your his her its our their some any no every each all both few many much most
  several such other another i you he she it we they me him them us who whom whose which what when where why how whoever
  whatever while and or but nor so yet for if because since although though unless until till as than whether after
  before once in on at by with from to of into onto over under between among through during against about above below
  near off out up down across along around behind beside besides beyond despite except inside outside like per plus
  toward towards upon via within without amid amidst unlike not never also just only even still already again ever
  always often sometimes usually perhaps maybe however meanwhile moreover furthermore therefore thus hence then there
  here now today yesterday tomorrow tonight later earlier soon recently currently previously finally last next instead
  indeed otherwise nevertheless nonetheless additionally similarly likewise accordingly consequently eventually meantime
  is are was were be been being am has have had having do does did done will would shall should can could may might must
  let yes well oh hey please thanks according following based given including regarding concerning due asked speaking
  born founded one two three four five six seven eight nine ten hundreds thousands millions dozens more less very too
  almost nearly roughly quite rather own same early late i'm it's that's don't didn't isn't wasn't can't won't couldn't
  wouldn't there's here's he's she's we're they're you're i've we've they've i'd i'll der die das ein eine und oder aber
  nicht ist sind waren im zum zur vom mit nach bei aus seit von auf fur wie auch er sie es wir ihr nur noch when's
  what's who's where's how's let's`);
