# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists of choices: what is read, and the words of the real dialogs of QGIS."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
)

from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.processing.choices import YES_NO, Choices, choice_parameter, listed
from otelo_qgis.processing.provider import ALGORITHMS

HIGH = "Population haute, décohabitation en accélération"


def test_words_and_identifiers_of_a_list_are_told_apart(provider):
    for name in ALGORITHMS:
        for item in provider.algorithm(name).parameterDefinitions():
            choices = Choices.of(item)
            if choices is not None:
                texts = {one: {one.casefold(), words.casefold()} for one, words in choices.words()}
                assert len(set().union(*texts.values())) == sum(map(len, texts.values())), (name, item.name())
                assert set(choices.default) <= set(choices.values)
                for one, words in choices.words():
                    assert choices.read(one) == choices.read(words) == (one,)


def test_what_is_no_choice_is_refused():
    one, several = listed({"a": "Un", "b": "Deux"}), listed({"a": "Un", "b": "Deux"}, several=True)
    for choices, value in (
        (one, "c"), (one, "a,b"), (one, True), (one, 2), (one, -1), (one, 0.5), (one, {}),
        (several, ["a", None]), (listed(YES_NO), 2),
    ):  # fmt: skip
        with pytest.raises(ParameterError, match=r"Choix : "):
            choices.read(value)
    assert several.read([]) == () and several.read("b,Un") == ("b", "a") and one.read(["b"]) == ("b",)


def test_unknown_names_and_wrong_choices_are_told_before_a_run(provider):
    context = QgsProcessingContext()
    good = {"SCENARIO_APPLIQUE": "TEMPORARY_OUTPUT", "B2_SCENARIO": "ph_h", "B17_ACTIF": None}
    algorithm = provider.algorithm("scenario").create()
    assert algorithm.checkParameterValues(good, context)[0]
    for wrong, message in (
        ({"B2_SCENARIO": "ph_x"}, "« ph_x »"),
        ({"PROJECTON": 2030}, "« PROJECTON » inconnu de ce traitement. Vouliez-vous dire « PROJECTION »"),
        ({"projection": 2030}, "« projection » inconnu"),
    ):
        fine, said = algorithm.checkParameterValues({**good, **wrong}, context)
        assert not fine and message in said
    model = provider.algorithm("modele_plh")
    fine, said = model.checkParameterValues({"COMUNES": "x"}, context)
    assert not fine


def test_the_dialog_shows_words_and_gives_identifiers(dialogs):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    box = AlgorithmDialog(dialogs("scenario"), False, None)
    wrappers, context = box.mainWidget().wrappers, QgsProcessingContext()
    one, several, flag = (wrappers[name] for name in ("B2_SCENARIO", "B1_BRIQUES", "B17_ACTIF"))
    assert all(wrapper.parameterValue() is None for wrapper in (one, several, flag))
    assert one.words.itemText(0).startswith(
        "Vide\u202f: valeur du fichier de scénario, sinon Population centrale"
    )
    one.words.setCurrentIndex(one.words.findText(HIGH))
    several.words.setItemCheckState(0, 2)
    several.words.setItemCheckState(2, 2)
    flag.words.setCurrentIndex(flag.words.findText("Non"))
    given = box.mainWidget().createProcessingParameters()
    assert (given["B2_SCENARIO"], given["B1_BRIQUES"], given["B17_ACTIF"]) == ("ph_h", "b11,b13", "false")
    # As the history, and a call with values, put them back.
    for wrapper, value, read in (
        (several, ["b12"], "b12"), (several, "", None), (flag, True, "true"), (one, 0, "central_c"),
        (one, None, None), (one, "faux", "faux"), (several, "b11,faux", "b11,faux"),
    ):  # fmt: skip
        wrapper.setParameterValue(value, context)
        assert wrapper.parameterValue() == read
    box.close()


def test_the_batch_panel_shows_words_and_gives_identifiers(dialogs):
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    box = BatchAlgorithmDialog(dialogs("besoins"))
    panel, context = box.mainWidget(), QgsProcessingContext()
    wrapper = panel.wrappers[0][panel.parameter_to_column["B2_SCENARIO"]]
    wrapper.setParameterValue("ph_h", context)
    assert wrapper.widget.currentText() == HIGH
    wrapper.widget.setCurrentIndex(0)
    assert panel.valueForParameter(0, "B2_SCENARIO") is None
    wrapper.widget.setCurrentIndex(wrapper.widget.findData("pb_c"))
    assert panel.valueForParameter(0, "B2_SCENARIO") == "pb_c"
    box.close()


def test_in_the_modeller_a_choice_is_picked_or_wired(dialogs):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("m", "g")
    model.addModelParameter(QgsProcessingParameterString("S", "S"), QgsProcessingModelParameter("S"))
    box = ModelerParametersDialog(dialogs("scenario"), model)
    wrappers = box.widget.widget.wrappers
    wrappers["B2_SCENARIO"].words.setCurrentIndex(6)
    wrappers["B1_BRIQUES"].setValue(source.fromModelParameter("S"))
    wrappers["B17_ACTIF"].setValue(source.fromExpression("true"))
    step = box.createAlgorithm()
    step.setChildId("s")
    model.addChildAlgorithm(step)
    # Opened again.
    again = ModelerParametersDialog(dialogs("scenario"), model, "s")
    again.setPreviousValues()
    for made in (step, again.createAlgorithm()):
        sources = made.parameterSources()
        assert sources["B2_SCENARIO"][0].staticValue() == "ph_b"
        assert sources["B1_BRIQUES"][0].parameterName() == "S"
        assert sources["B17_ACTIF"][0].expression() == "true"
        assert sources["SOURCE_B14"][0].staticValue() is None


def test_the_metadata_of_a_list_outlives_a_copy_and_a_file():
    definition = choice_parameter("X", "X", listed({"b": "Deux", "a": "Un"}, default=["a"], several=True))
    assert definition.defaultValue() is None
    for copy in (definition.clone(), QgsProcessingParameterString("X")):
        if copy.metadata() == {}:
            copy.fromVariantMap(definition.toVariantMap())
        assert Choices.of(copy) == Choices.of(definition)
        assert list(Choices.of(copy).words()) == [("b", "Deux"), ("a", "Un")]


def test_the_dialog_shows_what_was_given_last(dialogs):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = dialogs("scenario")
    for name, value in (("B2_SCENARIO", "ph_h"), ("PROJECTION", 2041), ("B1_BRIQUES", "b11,b13")):
        algorithm.parameterDefinition(name).setGuiDefaultValueOverride(value)
    box = AlgorithmDialog(algorithm, False, None)
    given = box.mainWidget().createProcessingParameters()
    assert (given["B2_SCENARIO"], given["PROJECTION"], given["B1_BRIQUES"]) == ("ph_h", 2041, "b11,b13")
    box.close()
