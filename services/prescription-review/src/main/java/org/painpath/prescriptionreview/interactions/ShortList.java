package org.painpath.prescriptionreview.interactions;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.painpath.prescriptionreview.facts.Coding;

/**
 * The short list of drugs that matter beside ketamine: group, then RxNorm ingredient code and name. A dash stands for a drug
 * that is recognised by its name alone. A drug that is not here has not been judged.
 *
 * <p>Source: clinical reference 3.4.
 */
final class ShortList {
    private ShortList() {}

    private static final String ROWS = """
        XANTHINE: 10438 theophylline; 689 aminophylline
        BENZODIAZEPINE: 596 alprazolam; 3322 diazepam; 6470 lorazepam; 2598 clonazepam; 10355 temazepam; 6960 midazolam;
            - chlordiazepoxide; - estazolam; - flurazepam; - quazepam; - clorazepate; 7781 oxazepam; 10767 triazolam; 21241 clobazam
        OPIOID: 7052 morphine; 7804 oxycodone; 5489 hydrocodone; 3423 hydromorphone; 7814 oxymorphone;
            4337 fentanyl; 6813 methadone; 10689 tramadol; 787390 tapentadol; 2670 codeine; 1819 buprenorphine;
            6754 meperidine; 6378 levorphanol; 7238 nalbuphine; 1841 butorphanol; - pentazocine
        ALCOHOL: 448 ethanol
        GABAPENTINOID: 25480 gabapentin; 187832 pregabalin
        SEDATIVE: 39993 zolpidem; 461016 eszopiclone; 74667 zaleplon; 3498 diphenhydramine; 5553 hydroxyzine;
            8745 promethazine; - chlorpheniramine; - meclizine; 3642 doxylamine; 2101 carisoprodol; 21949 cyclobenzaprine; 1292 baclofen;
            57258 tizanidine; 6845 methocarbamol
        MAO_INHIBITOR: 8123 phenelzine; 10734 tranylcypromine; 6011 isocarboxazid; 9639 selegiline; 134748 rasagiline;
            30121 moclobemide; 190376 linezolid
        STIMULANT: 6901 methylphenidate; 725 amphetamine; 3288 dextroamphetamine; 700810 lisdexamfetamine;
            30125 modafinil; 8896 pseudoephedrine; 8163 phenylephrine; 8152 phentermine; 3992 epinephrine;
            11149 vasopressin; - armodafinil; - ephedrine; - dexmethylphenidate; - methamphetamine
        NMDA_ANTAGONIST: 6719 memantine
        STRONG_INDUCER: 9384 rifampin; 9384 rifampicin
        STRONG_CYP_INHIBITOR: 21212 clarithromycin; 6135 ketoconazole; 85762 ritonavir; 121243 voriconazole; 282446 posaconazole;
            - nefazodone; 10594 ticlopidine; 32968 clopidogrel; - grapefruit
        AZOLE: 28031 itraconazole
        INDUCER: 8134 phenobarbital; 8691 primidone; - butalbital; - secobarbital; - pentobarbital; 2002 carbamazepine; 8183 phenytoin;
            258326 St. John's wort; 258326 St John's wort
        LAMOTRIGINE: 28439 lamotrigine
        ANTIPSYCHOTIC: 2626 clozapine; 5093 haloperidol; 35636 risperidone
        TRICYCLIC: 704 amitriptyline; 7531 nortriptyline; 5691 imipramine; 3247 desipramine; 3638 doxepin;
            2597 clomipramine; 8886 protriptyline; 10834 trimipramine
        ANTIHYPERTENSIVE: 29046 lisinopril; 3827 enalapril; 35296 ramipril; 1998 captopril; - benazepril; 52175 losartan;
            69749 valsartan; - olmesartan; 83818 irbesartan; 73494 telmisartan; 17767 amlodipine;
            7417 nifedipine; 3443 diltiazem; 11170 verapamil; 6918 metoprolol; 1202 atenolol; 20352 carvedilol;
            8787 propranolol; 19484 bisoprolol; 6185 labetalol; 5487 hydrochlorothiazide; 2409 chlorthalidone;
            4603 furosemide; 9997 spironolactone; 2599 clonidine; 8629 prazosin; - doxazosin; 5470 hydralazine;
            4917 nitroglycerin; - guanethidine; - reserpine
        THYROID_HORMONE: 10582 levothyroxine; 10814 liothyronine
        LITHIUM: 6448 lithium
        SEROTONERGIC_ANTIDEPRESSANT: 36437 sertraline; 4493 fluoxetine; 2556 citalopram; 321988 escitalopram; 32937 paroxetine;
            42355 fluvoxamine; 72625 duloxetine; 39786 venlafaxine; - desvenlafaxine; - milnacipran
        """;

    private static final List<Ingredient> INGREDIENTS = Arrays.stream(ROWS.split("\n(?=\\S)"))
            .flatMap(ShortList::ingredients)
            .toList();

    static List<Ingredient> ingredientsOf(Coding medication) {
        return INGREDIENTS.stream()
                .filter(ingredient -> ingredient.isIn(medication))
                .toList();
    }

    /** The groups that have a row. */
    static Set<DrugGroup> groups() {
        return INGREDIENTS.stream().map(Ingredient::group).collect(Collectors.toSet());
    }

    private static Stream<Ingredient> ingredients(String row) {
        String[] groupAndDrugs = row.split(":", 2);
        DrugGroup group = DrugGroup.valueOf(groupAndDrugs[0].strip());
        return Arrays.stream(groupAndDrugs[1].split(";")).map(String::strip).map(drug -> ingredient(drug, group));
    }

    private static Ingredient ingredient(String codeAndName, DrugGroup group) {
        String[] parts = codeAndName.split(" ", 2);
        return Ingredient.of(parts[0], parts[1], group);
    }
}
