package planted.idea;

import jakarta.servlet.http.HttpServlet;

class AnswersRequests extends HttpServlet {
    private static final long serialVersionUID = 1L;
}
