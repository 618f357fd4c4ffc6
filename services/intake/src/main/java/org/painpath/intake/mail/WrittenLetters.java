package org.painpath.intake.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.painpath.intake.letters.Clinic;
import org.painpath.intake.letters.Letter;
import org.painpath.intake.notices.Notice;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Letters whose words are a file each under {@code letters/}: the first line is the subject. */
final class WrittenLetters {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final Clinic clinic;
    private final UnaryOperator<String> wordsOfItem;
    private final TemplateEngine engine;

    /** @param wordsOfItem of an item's code, as people are asked for it */
    WrittenLetters(Clinic clinic, UnaryOperator<String> wordsOfItem) {
        this.clinic = clinic;
        this.wordsOfItem = wordsOfItem;
        this.engine = engine();
    }

    Letter about(Notice.OfRequest notice) {
        return written(
                fileOf(notice),
                Map.of(
                        "referral",
                        notice.referralId(),
                        "items",
                        notice.items().stream().map(wordsOfItem).toList(),
                        "dueOn",
                        day(notice.dueOn())));
    }

    Letter about(Notice.OfLetter notice) {
        return written(fileOf(notice), Map.of("referral", notice.referralId()));
    }

    Letter about(Notice.OfReferral notice) {
        return written(fileOf(notice), Map.of("referral", notice.referralId()));
    }

    /** As in {@code information-reminder-patient}. */
    private static String fileOf(Notice notice) {
        return "%s-%s".formatted(kebab(notice.about().name()), kebab(notice.to().name()));
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private Letter written(String file, Map<String, Object> values) {
        var context = new Context(Locale.ENGLISH, values);
        context.setVariable("clinic", clinic.name());
        context.setVariable("contact", clinic.contact());
        List<String> parts = List.of(engine.process(file, context).split("\\R\\R", 2));
        return new Letter(parts.getFirst().strip(), parts.getLast());
    }

    private static TemplateEngine engine() {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("letters/");
        files.setSuffix(".txt");
        files.setTemplateMode(TemplateMode.TEXT);
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}
